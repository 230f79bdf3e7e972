namespace IssueResolution.Json;

/// <summary>What a JSON value is.</summary>
public enum WireKind
{
    /// <summary>The literal null.</summary>
    Null = 0,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A list of values.</summary>
    Array,

    /// <summary>Values by key.</summary>
    Object,
}
