namespace IssueResolution.Json;

/// <summary>How values of one type look in JSON. Reading, writing and the schema come from one place, so that none can fall behind the others.</summary>
internal sealed class WireForm<TValue>(Func<WireValue, TValue> read, Func<TValue, WireNode> write, SchemaPart schema)
{
    public SchemaPart Schema { get; } = schema;

    /// <exception cref="WireFormatException">The value has another form, or says what cannot be.</exception>
    public TValue Read(WireValue value) => read(value);

    public WireNode Write(TValue value) => write(value);
}
