using IssueResolution.Assessing;
using IssueResolution.Casework;
using IssueResolution.Classifying;
using IssueResolution.Recovering;

namespace IssueResolution.Docs;

/// <summary>The examples of docs/how-to/add-a-gesture.md.</summary>
public sealed class AddAGesture
{
    [Fact]
    public void What_the_catalogue_knows_of_a_gesture()
    {
        #region known
        GestureKind session = GestureKind.StrategySession;
        GestureCatalogue catalogue = ResolutionPolicy.ProfessionalServices.Recovering.Proportionality.Catalogue;

        Assert.Equal("strategy-session", session.Code);                                                   // over the wire, for ever
        Assert.Equal(HarmedResource.Work, session.Repairs);                                               // what it mends
        Assert.Equal(GestureNature.Effort, session.Nature);                                               // what it is made of
        Assert.Equal([JusticeDimension.Distributive], session.Justice);                                   // to which sense of fairness it speaks
        Assert.True(catalogue.Suits(session, IssueCategory.Scope, Severity.Medium));
        Assert.False(catalogue.Suits(session, IssueCategory.Scope, Severity.Low));                        // too much for so little
        Assert.Equal(GestureFit.Misses, catalogue.Fit[(session, IssueCategory.Billing)]);                 // like is mended with like
        #endregion
    }

    [Fact]
    public void A_gesture_made_to_fit_elsewhere()
    {
        #region fit
        RecoveringPolicy standard = RecoveringPolicy.ProfessionalServices;
        GestureCatalogue catalogue = standard.Proportionality.Catalogue;
        RecoveringPolicy ours = standard with
        {
            Proportionality = standard.Proportionality with
            {
                Catalogue = catalogue with
                {
                    Fit = catalogue.Fit.With((GestureKind.TeamChange, IssueCategory.Delivery), GestureFit.Fits, "Our clients ask for people, not for money"),
                },
            },
        };

        Assert.True(ours.Proportionality.Catalogue.Suits(GestureKind.TeamChange, IssueCategory.Delivery, Severity.Medium));
        Assert.Empty(ours.Validate());
        #endregion
    }
}
