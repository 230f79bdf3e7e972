using IssueResolution.Json.Tests.Generators;

namespace IssueResolution.Json.Tests.Policies;

[Properties(Arbitrary = [typeof(PolicyFiles)])]
public sealed class PolicyFileLaws
{
    [Law("P87")]
    [Property]
    public bool What_is_written_is_read_as_an_equal_file(PolicyFile file) => PolicyFileJson.Parse(PolicyFileJson.Write(file)) == file;

    [Property]
    public bool Equal_files_have_one_text(PolicyFile file) => PolicyFileJson.Write(PolicyFileJson.Parse(PolicyFileJson.Write(file))) == PolicyFileJson.Write(file);

    [Property]
    public bool Every_calendar_keeps_its_name(PolicyFile file)
    {
        PolicyFile read = PolicyFileJson.Parse(PolicyFileJson.Write(file));
        return read.Policies.Rules.Zip(file.Policies.Rules, (mine, theirs) => read.NameOf(mine.Value.Calendar) == file.NameOf(theirs.Value.Calendar)).All(same => same);
    }

    [Property]
    public bool No_line_of_lists_is_long(PolicyFile file) =>
        PolicyFileJson.Write(file).Split('\n').All(line => line.Length < 120 || !line.TrimStart().StartsWith('['));

    [Property]
    public bool A_file_without_one_of_its_statuses_is_another(PolicyFile file) =>
        file.Statuses.IsEmpty || new PolicyFile(file.Calendars, file.Policies, file.Statuses.Skip(1)) != file;
}
