using IssueResolution.Assessing;
using IssueResolution.Valuing;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>How bad an issue is, as JSON: a view of each side, and the impact on the four sides of an engagement.</summary>
internal static class IssueViewJson
{
    public static ImpactStatement ReadBoth(WireValue report)
    {
        Money? engagement = report.Find("engagementValue") is { } value ? ReadValue(value) : null;
        Duration? left = report.Find("scheduleLeft") is { } schedule ? IssueReportJson.Positive(schedule) : null;
        return new(Read(report.Find("ourView"), engagement, left), Read(report.Find("clientView"), engagement, left));
    }

    public static ImpactAssessment ReadAxes(WireValue? value)
    {
        value?.RefuseKeysOtherThan(ImpactAxis.InOrder.Select(axis => axis.Code));
        return new(Read(ImpactAxis.Schedule), Read(ImpactAxis.Deliverable), Read(ImpactAxis.Budget), Read(ImpactAxis.BusinessGoal));

        Impact? Read(ImpactAxis axis)
        {
            WireValue? side = value?.Find(axis.Code);
            side?.RefuseKeysOtherThan(["level", "evidence"]);
            return side is null ? null : new(
                side.Require("level", $"Write one of {string.Join(", ", ImpactLevel.InOrder.Select(level => level.Code))}.").Term(ImpactLevel.InOrder),
                side.Find("evidence")?.Text ?? "");
        }
    }

    private static IssueView Read(WireValue? value, Money? engagement, Duration? scheduleLeft)
    {
        value?.RefuseKeysOtherThan(["facts", "open", "loss", "slip"]);
        IssueView view = IssueView.Of((value?.Find("facts")?.Items ?? []).Select(item => item.Term(SeverityFact.InOrder)));
        foreach (WireValue item in value?.Find("open")?.Items ?? [])
        {
            SeverityFact fact = item.Term(SeverityFact.InOrder);
            view = view.Facts.Contains(fact)
                ? throw item.Fault($"\"{fact.Code}\" is among the \"facts\" as well. What is established is no longer open: keep one of them.")
                : view.Asked(fact);
        }

        view = value?.Find("loss") is { } loss ? view.WithLoss(ReadLoss(loss, engagement)) : view;
        return value?.Find("slip") is { } slip ? view.WithSlip(ReadSlip(slip, scheduleLeft)) : view;
    }

    private static Share ReadLoss(WireValue value, Money? engagement)
    {
        if (value.Kind == WireKind.Text && IsShare(value))
        {
            return ShareForms.Share.Read(value);
        }

        Money loss = MoneyJson.Read(value);
        return engagement is null ? throw value.Fault("A loss in money needs the value of the engagement. Give \"engagementValue\", or write the loss as a share: \"5%\".")
            : loss.Currency != engagement.Currency ? throw value.Fault(
                $"The loss is in {loss.Currency} and the engagement in {engagement.Currency}. Convert one of them, or write the loss as a share: \"5%\".")
            : ShareOf(value, loss, engagement);
    }

    private static Share ShareOf(WireValue value, Money loss, Money engagement)
    {
        try
        {
            return loss.ShareOf(engagement);
        }
        catch (OverflowException)
        {
            throw value.Fault($"{loss} is no share of {engagement} that could be counted. Check both amounts.");
        }
    }

    private static Share ReadSlip(WireValue value, Duration? scheduleLeft) =>
        IsShare(value) ? ShareForms.Share.Read(value)
        : ValueForms.Duration.Read(value) is var slip && slip < Duration.Zero ? throw value.Fault("A slip is zero or more. Leave out the minus.")
        : scheduleLeft is { } left ? Share.Of(slip, left)
        : throw value.Fault("A slip in time needs the time that is left. Give \"scheduleLeft\", such as \"P60D\", or write the slip as a share: \"10%\".");

    private static Money ReadValue(WireValue value)
    {
        Money money = MoneyJson.Read(value);
        return money.IsZero ? throw value.Fault("An engagement without value has no shares. Leave \"engagementValue\" out, and write a loss as a share: \"5%\".") : money;
    }

    private static bool IsShare(WireValue value) => value.Text.EndsWith("%", StringComparison.Ordinal);
}
