using System.Globalization;
using IssueResolution.Classifying;
using IssueResolution.Escalating;
using IssueResolution.Wording;

namespace IssueResolution.Operating;

public sealed class CeoChecklistTests
{
    [Fact]
    public void Seven_questions_are_open_until_somebody_answers()
    {
        Assert.Equal(7, CeoPrinciple.InOrder.Length);
        Assert.Equal(CeoPrinciple.InOrder.Select(principle => principle.Code), CeoChecklist.Unanswered.Review().Select(finding => finding.Subject));
        Assert.Equal("Do I know who may leave, and why?", CeoChecklist.Unanswered.Review()[4].Advice.English);
    }

    [Fact]
    public void What_is_in_place_is_asked_no_more_and_can_be_lost_again()
    {
        CeoChecklist checklist = CeoChecklist.Unanswered.Answered(CeoPrinciple.VoiceAccess, true);

        Assert.True(checklist.IsInPlace(CeoPrinciple.VoiceAccess));
        Assert.Equal(6, checklist.Review().Length);
        Assert.Empty(CeoPrinciple.InOrder.Aggregate(checklist, (list, principle) => list.Answered(principle, true)).Review());
        EqualityContract.Holds(checklist.Answered(CeoPrinciple.VoiceAccess, false), CeoChecklist.Unanswered.Answered(CeoPrinciple.Attrition, false), checklist);
    }

    [Fact]
    public void A_firm_calls_its_roles_as_it_likes_and_the_codes_stay()
    {
        Words own = Words.Of("Client Care", "お客様相談室", "Answers for how all clients are served.", "顧客対応全般に責任を持つ。");
        DisplayNames names = DisplayNames.Shipped.With(Role.ClientServicesLead, own);

        Assert.Equal("Client Care", names.NameOf(Role.ClientServicesLead, CultureInfo.InvariantCulture));
        Assert.Equal("お客様相談室", names.NameOf(Role.ClientServicesLead, CultureInfo.GetCultureInfo("ja-JP")));
        Assert.Equal("Project Manager", names.NameOf(Role.ProjectManager, CultureInfo.InvariantCulture));
        Assert.Equal(Role.ProjectManager.Words, names.Of(Role.ProjectManager));
        Assert.Equal("client-services-lead", Role.ClientServicesLead.Code);
        EqualityContract.Holds(names, DisplayNames.Shipped.With(Role.ClientServicesLead, own), DisplayNames.Shipped);
    }

    [Fact]
    public void Two_terms_of_one_code_keep_their_own_names()
    {
        Words own = Words.Of("calm seas", "凪", "Nothing gives reason to worry.", "懸念する点はない。");

        Assert.Equal("calm", OperatingRisk.Calm.Code);
        Assert.Equal(Assessing.ClientAnxiety.Calm.Words, DisplayNames.Shipped.With(OperatingRisk.Calm, own).Of(Assessing.ClientAnxiety.Calm));
    }

    [Fact]
    public void Success_and_support_are_two_functions() =>
        Assert.Equal(["success", "support"], ClientFunction.InOrder.Select(function => function.Code));

    [Fact]
    public void Development_on_call_is_an_option_that_no_shipped_matrix_takes()
    {
        EscalatingPolicy shipped = EscalatingPolicy.ProfessionalServices;
        EscalatingPolicy ours = shipped with
        {
            AlternateRole = shipped.AlternateRole.With(Assessing.Severity.High, Role.DevelopmentOnCall, "our developers take turns"),
        };

        Assert.DoesNotContain(shipped.Readings, cell => cell.Value == Role.DevelopmentOnCall.Code);
        Assert.Equal(Role.DevelopmentOnCall, ours.StepFor(Assessing.Severity.High).Value.Alternate);
    }
}
