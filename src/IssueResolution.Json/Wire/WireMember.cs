namespace IssueResolution.Json;

/// <summary>A key of a JSON object with its value.</summary>
public sealed class WireMember
{
    internal WireMember(string key, WirePosition position, WireValue value)
    {
        Key = key;
        Position = position;
        Value = value;
    }

    /// <summary>The key, escapes resolved.</summary>
    public string Key { get; }

    /// <summary>What stands behind the key.</summary>
    public WireValue Value { get; }

    internal WirePosition Position { get; }

    /// <summary>A complaint about the key itself, placed where the key stands.</summary>
    /// <param name="problem">What is wrong, the rule and the way out.</param>
    public WireFormatException KeyFault(string problem) => new(Position, Value.Path, problem);
}
