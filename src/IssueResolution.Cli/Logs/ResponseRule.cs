using System.Collections.Immutable;

namespace IssueResolution.Cli.Logs;

/// <summary>Which rows count as a response to the client; the first of them stops the response clock.</summary>
internal abstract class ResponseRule
{
    private ResponseRule()
    {
    }

    /// <summary>The header name of the column that decides; null for the column of the status.</summary>
    public abstract string? Column { get; }

    /// <summary>Whether a row with this value in that column counts.</summary>
    public abstract bool Responds(string value);

    /// <summary>Every row counts whose status is none of these.</summary>
    public sealed class AnyStatusBut(ImmutableArray<StatusPattern> waiting) : ResponseRule
    {
        public override string? Column => null;

        public override bool Responds(string value) => !waiting.Any(pattern => pattern.Matches(value));
    }

    /// <summary>Every row counts that has one of these values in a column of its own.</summary>
    public sealed class ValueIn(string column, ImmutableArray<string> values) : ResponseRule
    {
        public override string? Column => column;

        /// <summary>The values that count.</summary>
        public ImmutableArray<string> Values => values;

        public override bool Responds(string value) => values.Contains(value);
    }
}
