using System.Collections.Immutable;

namespace IssueResolution.BusinessTime;

/// <summary>A calendar's description holds mistakes, all of which are named at once.</summary>
public sealed class InvalidCalendarException : ArgumentException
{
    internal InvalidCalendarException(ImmutableArray<string> mistakes)
        : base("The calendar cannot be built. " + string.Join(" ", mistakes.Distinct()))
    {
        Mistakes = [.. mistakes.Distinct()];
    }

    /// <summary>One sentence a mistake, in the order in which they were made.</summary>
    public ImmutableArray<string> Mistakes { get; }
}
