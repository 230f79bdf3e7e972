using IssueResolution.Cli.Inputs;
using IssueResolution.Json;

namespace IssueResolution.Cli.Setups;

/// <summary>Reads the holiday files that calendars name; what is wrong with one is said at the key that names it.</summary>
internal sealed class HolidayFileReader(InputFolder folder, params IEnumerable<WireValue> calendars)
{
    /// <summary>The text of a holiday file.</summary>
    /// <exception cref="WireFormatException">There is no such file, or it cannot be read in its encoding.</exception>
    public string Read(HolidayFile file)
    {
        if (!folder.Holds(file.Path))
        {
            throw PlaceOf(file).Fault($"\"{Excerpt.Of(file.Path)}\": there is no such file. Relative paths start at the folder of the file that names them.");
        }

        try
        {
            return TextFile.Read(folder, file.Path, file.Encoding);
        }
        catch (InputException problem)
        {
            throw PlaceOf(file).Fault(problem.Message);
        }
    }

    private WireValue PlaceOf(HolidayFile file) =>
        calendars.SelectMany(calendar => calendar.Find("holidays")?.Items ?? [])
            .Select(item => item.Kind == WireKind.Object ? item.Find("file") : item).First(named => named?.Text == file.Path)!;
}
