using System.Collections.Immutable;
using IssueResolution.Classifying;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Planning;

/// <summary>What is done about an issue, by whom, with whom and by when; and what the client says to it.</summary>
/// <remarks>
/// Parts may be left out until <see cref="PlanningPolicy.Accept"/> asks for them. What the client agreed to cannot be changed afterwards:
/// another choice takes the agreement away, and any other change is another plan. Equal when every part is, lists in their order.
/// </remarks>
[Requirement("R-070")]
public sealed class ResolutionPlan : IEquatable<ResolutionPlan>
{
    /// <summary>A plan of these fixes under this owner.</summary>
    /// <param name="immediateFix">What stops or repairs the damage; null while there is none.</param>
    /// <param name="rootFix">What removes the cause; null while there is none.</param>
    /// <param name="owner">The one role that answers for the plan; null while nobody does.</param>
    public ResolutionPlan(Phrase? immediateFix, Phrase? rootFix, Role? owner) => (ImmediateFix, RootFix, Owner) = (immediateFix, rootFix, owner);

    private ResolutionPlan(ResolutionPlan other)
        : this(other.ImmediateFix, other.RootFix, other.Owner)
    {
        (Options, Choice, Resources) = (other.Options, other.Choice, other.Resources);
        (Dates, Checkpoints, Alignment, Confirmation) = (other.Dates, other.Checkpoints, other.Alignment, other.Confirmation);
    }

    /// <summary>What stops or repairs the damage; null while there is none.</summary>
    public Phrase? ImmediateFix { get; }

    /// <summary>What removes the cause; null while there is none.</summary>
    public Phrase? RootFix { get; }

    /// <summary>The one role that answers for the plan and speaks with the client; null while nobody does.</summary>
    [Requirement("R-079")]
    public Role? Owner { get; }

    /// <summary>Ways to go, in the order in which they were thought of.</summary>
    [Requirement("R-071")]
    public ImmutableArray<PlanOption> Options { get; init => field = Given(value, nameof(Options)); } = [];

    /// <summary>The way the client chose; null while there is no choice or none was made.</summary>
    public PlanOption? Choice { get; private init; }

    /// <summary>Who is brought to it.</summary>
    [Requirement("R-072")]
    public ImmutableArray<ResourceShift> Resources { get; init => field = Given(value, nameof(Resources)); } = [];

    /// <summary>What is promised by when.</summary>
    [Requirement("R-075")]
    public ImmutableArray<PlanDate> Dates { get; init => field = Given(value, nameof(Dates)); } = [];

    /// <summary>When the team looks at its own state.</summary>
    [Requirement("R-080")]
    public ImmutableArray<PlanCheckpoint> Checkpoints { get; init => field = Given(value, nameof(Checkpoints)); } = [];

    /// <summary>The last walk through the plan with the client; null before the first.</summary>
    [Requirement("R-077")]
    public PlanAlignment? Alignment { get; private init; }

    /// <summary>The client's written word; null while there is none.</summary>
    [Requirement("R-078")]
    public ConfirmationRecord? Confirmation { get; private init; }

    /// <summary>The options worth choosing from.</summary>
    [Requirement("R-071")]
    public ParetoFront Front => ParetoFront.Of(Options);

    /// <summary>The parts that are not there, in reading order; which of them matter is for a policy to say.</summary>
    public ImmutableArray<PlanPart> Missing => [.. PlanPart.InOrder.Where(part => !Has(part))];

    private Instant? FirstDate => Dates.IsEmpty ? null : Dates.Min(date => date.DueAt);

    /// <summary>Whether both are equal as described above, or both null.</summary>
    public static bool operator ==(ResolutionPlan? left, ResolutionPlan? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(ResolutionPlan? left, ResolutionPlan? right) => !(left == right);

    /// <summary>Whether a part is there, as the description of the part means it.</summary>
    public bool Has(PlanPart part) => Guard.Against.Null(part).Name switch
    {
        nameof(PlanPart.ImmediateFix) => ImmediateFix is not null,
        nameof(PlanPart.RootFix) => RootFix is not null,
        nameof(PlanPart.Owner) => Owner is not null,
        nameof(PlanPart.Options) => Front.IsAChoice,
        nameof(PlanPart.Resources) => !Resources.IsEmpty,
        nameof(PlanPart.Dates) => !Dates.IsEmpty,
        nameof(PlanPart.Checkpoints) => FirstDate is { } first && Checkpoints.Any(checkpoint => checkpoint.At < first),
        _ => throw Unlisted.Member(part),
    };

    /// <summary>The plan once the client chose a way. Another choice than before takes alignment and confirmation away.</summary>
    /// <exception cref="ArgumentException">The option is not among those of the plan.</exception>
    public ResolutionPlan Choosing(PlanOption option) => !Options.Contains(Guard.Against.Null(option))
        ? throw new ArgumentException($"\"{option.What}\" is not among the {Options.Length} options of the plan: choose one of them, or make a plan that has it.", nameof(option))
        : option == Choice ? this : new(this) { Choice = option, Alignment = null, Confirmation = null };

    /// <summary>The plan after a walk through it with the client, in place of an earlier one.</summary>
    public ResolutionPlan AlignedBy(PlanAlignment alignment) => new(this) { Alignment = Guard.Against.Null(alignment) };

    /// <summary>The plan once the client confirmed it in writing.</summary>
    public ResolutionPlan ConfirmedBy(ConfirmationRecord confirmation) => new(this) { Confirmation = Guard.Against.Null(confirmation) };

    /// <inheritdoc/>
    public bool Equals(ResolutionPlan? other) =>
        other is not null
        && (ImmediateFix, RootFix, Owner, Choice, Alignment, Confirmation)
            == (other.ImmediateFix, other.RootFix, other.Owner, other.Choice, other.Alignment, other.Confirmation)
        && Options.SequenceEqual(other.Options) && Resources.SequenceEqual(other.Resources)
        && Dates.SequenceEqual(other.Dates) && Checkpoints.SequenceEqual(other.Checkpoints);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResolutionPlan);

    /// <inheritdoc/>
    public override int GetHashCode() => (ImmediateFix, RootFix, Owner, Dates.Length).GetHashCode();

    /// <summary>The immediate fix, the root fix and the owner, a dash for what is missing.</summary>
    public override string ToString() => string.Join("; ", new[] { ImmediateFix, RootFix, Owner?.Words.Name }.Select(part => part?.English ?? "-"));

    private static ImmutableArray<TEntry> Given<TEntry>(ImmutableArray<TEntry> entries, string name)
        where TEntry : class =>
        entries.IsDefault ? [] : [.. entries.Select(entry => Guard.Against.Null(entry, name))];
}
