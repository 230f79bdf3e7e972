namespace IssueResolution.Json;

/// <summary>A key of an object, whatever lies behind it.</summary>
/// <param name="key">The key.</param>
/// <param name="hint">What to write there: said when the key is missing, and by the schema.</param>
/// <param name="schema">What may lie behind the key.</param>
/// <param name="isRequired">Whether an object without the key is refused.</param>
internal abstract class WireField<TOwner>(string key, string hint, SchemaPart schema, bool isRequired)
{
    public string Key => key;

    public bool IsRequired => isRequired;

    protected string Hint => hint;

    /// <summary>What the schema says about the key.</summary>
    public SchemaPart Schema { get; } = schema.Described(hint);

    /// <summary>What lies behind the key; nothing when the key is left out.</summary>
    public abstract WireNode? Write(TOwner owner);
}

/// <summary>A key of an object with the value that lies behind it.</summary>
internal sealed class WireField<TOwner, TValue>(
    string key, string hint, SchemaPart schema, bool isRequired, Func<WireValue?, TValue> read, Func<TOwner, WireNode?> write)
    : WireField<TOwner>(key, hint, schema, isRequired)
{
    /// <summary>The value of the key in an object.</summary>
    /// <exception cref="WireFormatException">The key is required and missing, or its value cannot be read.</exception>
    public TValue In(WireValue owner) => read(IsRequired ? owner.Require(Key, Hint) : owner.Find(Key));

    public override WireNode? Write(TOwner owner) => write(owner);
}
