#:project ../../src/IssueResolution.Core
#:property PublishAot=false

// A plug-in of a CRM: what it does when somebody saves a case. Run it with: dotnet run docs/samples/crm-plugin.cs
//
// In Dynamics 365 the class below implements IPlugin, the record is the target of the message, and a refusal becomes an
// InvalidPluginExecutionException, whose text the user sees. The packages run there as they are: .NET Framework 4.7.2 and later.
// The plug-in keeps no state and asks no clock: the instant of the save comes from the CRM, so saving twice gives the same answer.

using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Casework;
using IssueResolution.Ranking;
using IssueResolution.Reasoning;
using IssueResolution.Timing;
using IssueResolution.Wording;
using NodaTime;

CasePlugin plugin = new(BusinessCalendar.In("Europe/London").Open(Weekdays.MondayToFriday, "09:00-18:00").Build());
Instant saved = Instant.FromUtc(2026, 3, 6, 16, 0);     // a Friday afternoon

Save("A grave matter that cannot wait", new() { ["new_severity"] = 100000002, ["new_urgency"] = 100000003 });
Save("A small one that can", new() { ["new_severity"] = 100000000, ["new_urgency"] = 100000000 });
Save("A value that nobody has mapped", new() { ["new_severity"] = 7, ["new_urgency"] = 100000001 });
Save("A column left empty", new() { ["new_severity"] = 100000001 });

void Save(string title, Dictionary<string, object> record)
{
    Phrase? refusal = plugin.OnSave(record, saved);
    Console.WriteLine(title);
    Console.WriteLine(refusal is null ? string.Join('\n', record.Select(field => $"  {field.Key} = {field.Value}")) : $"  not saved: {refusal}");
}

/// <summary>Reads the two columns that people fill in, and fills in the others.</summary>
internal sealed class CasePlugin(BusinessCalendar calendar)
{
    private const int FirstChoice = 100000000;     // where Dataverse begins to count the choices of a column of one's own

    private static readonly ResolutionPolicy _policy = ResolutionPolicy.ProfessionalServices;
    private static readonly ValueMap<Severity> _severities = Choices(Severity.InOrder, "sample.severity", "new_severity");
    private static readonly ValueMap<Urgency> _urgencies = Choices(Urgency.InOrder, "sample.urgency", "new_urgency");

    /// <returns>Why the case cannot be saved; null when it can, and the record is filled in.</returns>
    public Phrase? OnSave(Dictionary<string, object> record, Instant at)
    {
        if (new[] { _severities.Field, _urgencies.Field }.FirstOrDefault(column => !record.ContainsKey(column)) is { } empty)
        {
            return Phrase.Of($"{empty} is empty: choose a value.", $"{empty}が空です。値を選んでください。");
        }

        Decision<MappingResult<Severity>> severity = _severities.Read((int)record[_severities.Field]);
        Decision<MappingResult<Urgency>> urgency = _urgencies.Read((int)record[_urgencies.Field]);
        if (severity is not Decision<MappingResult<Severity>>.Granted { Value.Value: { } size })
        {
            return ((Decision<MappingResult<Severity>>.Refused)severity).Message;
        }

        if (urgency is not Decision<MappingResult<Urgency>>.Granted { Value.Value: { } haste })
        {
            return ((Decision<MappingResult<Urgency>>.Refused)urgency).Message;
        }

        Priority priority = _policy.Assessing.Priority.For(size, haste);
        Judgement<Allowance> answer = _policy.Escalating.ResponseFor(size, haste, ClientAnxiety.Calm);
        TicketSystemMap crm = TicketSystemMap.Dynamics365;

        record[crm.Priority.Field] = crm.Priority.Write(priority).Value;
        record["responseby"] = answer.Value.DueAfter(at, calendar);     // .ToDateTimeUtc() for the CRM
        record["new_because"] = string.Join(' ', answer.Reasons.Select(reason => reason.Text));
        return null;
    }

    private static ValueMap<TScale> Choices<TScale>(IEnumerable<TScale> members, string code, string column)
        where TScale : OrderedScale<TScale>
    {
        Provenance ours = Provenance.Override("the choices of our own columns");
        return ValueMap.OfScale(code, column, ours, members.Select((member, index) => new MappedValue<TScale>(
            $"{FirstChoice + index}", member.Words.Name.English, new(member, ours))));
    }
}
