namespace IssueResolution.Timing;

/// <summary>Many lists of ids that are only ever added to and then emptied as a whole, in one array, cut into blocks.</summary>
/// <remarks>The first number of a block is where the block before it in the same list starts. Block 0 is nobody's: a list without blocks goes on at 0.</remarks>
internal sealed class IdBlocks
{
    private const int BlockLength = 64;

    private readonly int[] _next;
    private int[] _ids = new int[16 * BlockLength];
    private int _fresh = BlockLength;
    private int _spare;

    public IdBlocks(int lists) => _next = new int[lists];

    /// <summary>How many ids all lists hold together.</summary>
    public long Count { get; private set; }

    public bool IsEmpty(int list) => _next[list] == 0;

    public void Add(int list, int id)
    {
        int next = _next[list];
        if (next % BlockLength == 0)
        {
            next = Begin(next - BlockLength);
        }

        _ids[next] = id;
        _next[list] = next + 1;
        Count++;
    }

    /// <summary>Empties a list.</summary>
    /// <param name="list">Which list.</param>
    /// <param name="ids">Grown where too short; its beginning then holds the ids, in no particular order.</param>
    /// <returns>How many ids there were.</returns>
    public int TakeAll(int list, ref int[] ids)
    {
        int count = 0;
        int end = _next[list];
        _next[list] = 0;
        while (end > 0)
        {
            int start = (end - 1) / BlockLength * BlockLength;
            int length = end - start - 1;
            if (count + length > ids.Length)
            {
                Array.Resize(ref ids, Math.Max(2 * ids.Length, count + length));
            }

            Array.Copy(_ids, start + 1, ids, count, length);
            count += length;
            int before = _ids[start];
            _ids[start] = _spare;
            _spare = start;
            end = before == 0 ? 0 : before + BlockLength;
        }

        Count -= count;
        return count;
    }

    /// <summary>Empties all lists and keeps the room.</summary>
    public void Clear()
    {
        Array.Clear(_next, 0, _next.Length);
        (_fresh, _spare, Count) = (BlockLength, 0, 0);
    }

    /// <summary>Takes a block, links it to the one before it (none when negative), and answers where its first id goes.</summary>
    private int Begin(int before)
    {
        int block = _spare;
        if (block != 0)
        {
            _spare = _ids[block];
        }
        else
        {
            block = _fresh;
            _fresh += BlockLength;
            if (_fresh > _ids.Length)
            {
                Array.Resize(ref _ids, 2 * _ids.Length);
            }
        }

        _ids[block] = Math.Max(before, 0);
        return block + 1;
    }
}
