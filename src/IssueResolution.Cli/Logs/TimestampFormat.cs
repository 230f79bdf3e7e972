namespace IssueResolution.Cli.Logs;

/// <summary>One way of writing date and time as text.</summary>
internal abstract class TimestampFormat
{
    /// <summary>The name of <see cref="IsoTimestampFormat"/> in a setup.</summary>
    public const string Iso = "iso";

    /// <summary>An example in this format, for messages.</summary>
    public abstract string Example { get; }

    /// <summary>Reads a whole text, without white space around it.</summary>
    public abstract bool TryRead(ReadOnlySpan<byte> utf8, out WrittenTime time);

    /// <summary>The format with a name ("iso") or a NodaTime pattern such as "d/M/yyyy H:mm".</summary>
    /// <exception cref="FormatException">The text is no pattern, or one that loses part of date and time.</exception>
    public static TimestampFormat Of(string text) => text == Iso ? new IsoTimestampFormat() : PatternTimestampFormat.Of(text);
}
