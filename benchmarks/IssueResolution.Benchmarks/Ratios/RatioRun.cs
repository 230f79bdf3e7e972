namespace IssueResolution.Benchmarks.Ratios;

/// <summary>Cases timed side by side: every round runs each once, in rotated order, so that whatever slows a round slows all of it.</summary>
internal sealed class RatioRun(int rounds)
{
    private readonly List<(string Name, Func<int> Body)> _cases = [];
    private double[][] _nanoseconds = [];
    private bool _rotates = true;

    /// <summary>A case: its body answers how many operations it did.</summary>
    public RatioRun With(string name, Func<int> body)
    {
        _cases.Add((name, body));
        return this;
    }

    /// <summary>Keeps the order of the cases in every round, for cases that go on from where another left off.</summary>
    public RatioRun InTurn()
    {
        _rotates = false;
        return this;
    }

    /// <summary>Warms up and measures.</summary>
    /// <param name="warmings">How often each case runs first. The runtime compiles a method for good after thirty calls, so a case that
    /// makes one call a pass needs more passes than that.</param>
    public RatioRun Run(int warmings = 12)
    {
        _nanoseconds = [.. _cases.Select(_ => new double[rounds])];
        Warm(warmings);
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < _cases.Count; i++)
            {
                int index = ((_rotates ? round : 0) + i) % _cases.Count;
                long before = GC.GetAllocatedBytesForCurrentThread();
                double start = ThreadTime.Nanoseconds();
                int operations = _cases[index].Body();
                _nanoseconds[index][round] = (ThreadTime.Nanoseconds() - start) / operations;
                Allocated[_cases[index].Name] = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / operations;
            }
        }

        return this;
    }

    public Dictionary<string, double> Allocated { get; } = [];

    public double Best(string name) => _nanoseconds[Index(name)].Min();

    /// <summary>The median over rounds of one case's time against another's in the same round.</summary>
    public double Ratio(string name, string to)
    {
        double[] ratios = [.. _nanoseconds[Index(name)].Zip(_nanoseconds[Index(to)], (mine, theirs) => mine / theirs).Order()];
        return ratios[ratios.Length / 2];
    }

    /// <summary>Writes a case and its ratio to another, with the goal if there is one: a positive goal is a most, a negative one a least.</summary>
    public void Line(TextWriter output, string name, string to, double? goal = null)
    {
        string target = goal is { } value ? FormattableString.Invariant($" goal {(value > 0 ? "<=" : ">=")} {Math.Abs(value)}") : "";
        output.WriteLine(FormattableString.Invariant(
            $"{name,-28} {Best(name),12:0.00} ns {Allocated[name],8:0} B   {Ratio(name, to),10:0.00} x {to,-25}{target}").TrimEnd());
    }

    /// <summary>
    /// Enough passes, with pauses, for the runtime to replace first-tier code: a loop of a million steps is otherwise timed in the form
    /// that was patched in while it ran.
    /// </summary>
    private void Warm(int passes)
    {
        for (int pass = 0; pass < passes; pass++)
        {
            foreach ((_, Func<int> body) in _cases)
            {
                body();
            }

            Thread.Sleep(100);
        }
    }

    private int Index(string name) => _cases.FindIndex(item => item.Name == name) is var index and >= 0
        ? index
        : throw new ArgumentException($"No case is called '{name}'.", nameof(name));
}
