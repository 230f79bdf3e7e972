using System.Collections.Immutable;
using IssueResolution.Assessing;
using IssueResolution.Planning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Json;

/// <summary>An option of a plan, and whether it is the one that the client chose.</summary>
internal sealed record OfferedOption(PlanOption Option, bool IsChosen);

/// <summary>The options of a plan as JSON.</summary>
internal static class OfferedOptions
{
    private static readonly WireField<OfferedOption, Phrase> _what = PhraseForm.Phrase.Required("what", "Say what the client would get.", (OfferedOption one) => one.Option.What);

    private static readonly WireField<OfferedOption, Duration> _takes =
        TimeForms.Amount.Required("takes", "Say how long until it is there, such as \"PT72H\".", (OfferedOption one) => one.Option.Takes);

    private static readonly WireField<OfferedOption, Share> _completeness =
        ShareForms.PartOfWhole.Required("completeness", "Say how much of the issue is solved, such as \"40%\".", (OfferedOption one) => one.Option.Completeness);

    private static readonly WireField<OfferedOption, bool> _chosen =
        AmountForms.Flag.Usually(false, "chosen", "Whether the client chose it; false unless it says otherwise.", (OfferedOption one) => one.IsChosen);

    private static readonly WireForm<OfferedOption> _one = WireFields.Object(
        "plan-option",
        value => new OfferedOption(new(_what.In(value), _takes.In(value), _completeness.In(value)), _chosen.In(value)),
        _what, _takes, _completeness, _chosen);

    private static readonly WireForm<ImmutableArray<OfferedOption>> _any = _one.ToList();

    /// <summary>All options, at most one of them chosen.</summary>
    public static WireForm<ImmutableArray<OfferedOption>> List { get; } = new(Read, _any.Write, _any.Schema);

    /// <summary>The options of a plan. Of equal ones that were chosen the first says so.</summary>
    public static ImmutableArray<OfferedOption> Of(ResolutionPlan plan)
    {
        int chosen = plan.Choice is null ? -1 : plan.Options.IndexOf(plan.Choice);
        return [.. plan.Options.Select((option, index) => new OfferedOption(option, index == chosen))];
    }

    private static ImmutableArray<OfferedOption> Read(WireValue list)
    {
        ImmutableArray<OfferedOption> all = _any.Read(list);
        int[] chosen = [.. Enumerable.Range(0, all.Length).Where(index => all[index].IsChosen)];
        return chosen.Length <= 1 ? all : throw list.Items[chosen[1]].Fault("The client chooses at most one option, and another is chosen before. Keep one.");
    }
}
