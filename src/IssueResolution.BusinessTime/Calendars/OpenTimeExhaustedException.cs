namespace IssueResolution.BusinessTime;

/// <summary>A calendar has less open time than a question needs: it never opens, or not again, or not for so long, before 2201.</summary>
/// <remarks>Not a mistake in an argument: another calendar would answer the same question.</remarks>
public sealed class OpenTimeExhaustedException : InvalidOperationException
{
    internal OpenTimeExhaustedException(string message)
        : base(message)
    {
    }
}
