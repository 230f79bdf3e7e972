namespace IssueResolution.Cli.CommandLine;

/// <summary>What the tool answers to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Everything asked for was done.</summary>
    public const int Done = 0;

    /// <summary>A case that was put to the product does not hold.</summary>
    public const int CaseFailed = 1;

    /// <summary>A policy that was checked breaks a law.</summary>
    public const int LawBroken = 1;

    /// <summary>Something handed in cannot be used; the message says what, and nothing was written.</summary>
    public const int BadInput = 2;

    /// <summary>A fault of the tool itself; the number is that of EX_SOFTWARE in sysexits.h. Nothing was written.</summary>
    public const int Unexpected = 70;

    /// <summary>Stopped by the user; nothing was written.</summary>
    public const int Cancelled = 130;
}
