namespace IssueResolution.Cli.Reporting;

/// <summary>The breaches with the longest overrun, the longest first; of equals the one that came first.</summary>
internal sealed class WorstBreaches(int most)
{
    private readonly List<Breach> _worst = new(most + 1);

    public IReadOnlyList<Breach> Worst => _worst;

    public void Add(Breach breach)
    {
        int place = _worst.FindIndex(other => other.Overrun < breach.Overrun);
        _worst.Insert(place < 0 ? _worst.Count : place, breach);
        if (_worst.Count > most)
        {
            _worst.RemoveAt(most);
        }
    }
}
