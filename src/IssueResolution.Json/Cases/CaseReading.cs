using System.Collections.Immutable;

namespace IssueResolution.Json;

/// <summary>Cases as they come out of a file, one by one. Of faults the first is kept until the whole file is known to be one of cases.</summary>
internal sealed class CaseReading
{
    private readonly ImmutableArray<RecordedCase>.Builder _cases = ImmutableArray.CreateBuilder<RecordedCase>();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private WireFormatException? _fault;

    public void Take(WireValue item)
    {
        if (_fault is not null)
        {
            return;
        }

        try
        {
            _cases.Add(Read(item));
        }
        catch (WireFormatException fault)
        {
            _fault = fault;
        }
    }

    /// <exception cref="WireFormatException">One of the cases cannot be read, or has the id of another.</exception>
    public ImmutableArray<RecordedCase> ToCases() => _fault is null ? _cases.ToImmutable() : throw _fault;

    private RecordedCase Read(WireValue item)
    {
        item.RefuseKeysOtherThan(CaseForm.Keys);
        RecordedCase one = CaseForm.Read(item);
        return _ids.Add(one.Id) ? one : throw item.Find("id")!.Fault($"The case \"{Excerpt.Of(one.Id)}\" comes twice. Give each an id of its own.");
    }
}
