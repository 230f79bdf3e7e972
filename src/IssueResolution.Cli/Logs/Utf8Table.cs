namespace IssueResolution.Cli.Logs;

/// <summary>Values by UTF-8 text: a text that was seen before is found without being turned into a string.</summary>
internal sealed class Utf8Table<T>
{
    private readonly Dictionary<byte[], T> _values = new(Utf8Comparer.Instance);
    private readonly Dictionary<byte[], T>.AlternateLookup<ReadOnlySpan<byte>> _byText;

    public Utf8Table()
    {
        _byText = _values.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    public bool TryGet(ReadOnlySpan<byte> utf8, out T value) => _byText.TryGetValue(utf8, out value!);

    public void Add(ReadOnlySpan<byte> utf8, T value) => _values.Add(utf8.ToArray(), value);

    private sealed class Utf8Comparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static Utf8Comparer Instance { get; } = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] utf8) => GetHashCode(utf8.AsSpan());

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            HashCode hash = default;
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
