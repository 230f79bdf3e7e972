#:project ../../src/IssueResolution.Core
#:package CsvHelper
#:property PublishAot=false

// What people do in a spreadsheet with NETWORKDAYS: three columns more for every row. Run it with: dotnet run docs/samples/spreadsheet.cs
// Another file with the same columns: dotnet run docs/samples/spreadsheet.cs -- my-tickets.csv
//
// Unlike a formula, it counts hours and not only days, knows the holidays, leaves a row that is not resolved yet without an answer, and says what
// is wrong with a row that it cannot read.

using System.Globalization;
using CsvHelper;
using IssueResolution.Assessing;
using IssueResolution.BusinessTime;
using IssueResolution.Timing;
using NodaTime;
using NodaTime.Text;

string folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
string path = args.Length > 0 ? args[0] : Path.Combine(folder, "tickets.csv");
BusinessCalendar london = BusinessCalendar.In("Europe/London")
    .Open(Weekdays.MondayToFriday, "09:00-18:00")
    .Holidays(HolidayCsv.Parse(File.ReadAllText(Path.Combine(folder, "gb-england-wales-official-2015-2028.csv"))))
    .Build();
Dictionary<string, Allowance> promised = new()
{
    [Severity.Critical.Name] = new Allowance.Elapsed(Duration.FromHours(24)),
    [Severity.High.Name] = new Allowance.OpenHours(Duration.FromHours(9)),
    [Severity.Medium.Name] = new Allowance.BusinessDays(2),
    [Severity.Low.Name] = new Allowance.BusinessDays(5),
};

using FileStream file = File.OpenRead(path);
using CsvReader rows = CsvReader.Create(file, new CsvReaderOptions());
Console.WriteLine("ticket,due,open hours,late");
while (rows.Read())
{
    Console.WriteLine($"{rows["ticket"].ToString()},{Answer(rows["severity"].ToString(), rows["opened"].ToString(), rows["resolved"].ToString())}");
}

string Answer(string severity, string opened, string resolved)
{
    if (!promised.TryGetValue(severity, out Allowance? allowed))
    {
        return $"unknown severity '{severity}': write {string.Join(" or ", promised.Keys)},,";
    }

    ParseResult<Instant> from = InstantPattern.General.Parse(opened);
    ParseResult<Instant> to = InstantPattern.General.Parse(resolved);
    if (!from.Success || (!to.Success && resolved.Length > 0))
    {
        return $"no instant '{(from.Success ? resolved : opened)}': write it as 2026-03-02T09:00:00Z,,";
    }

    Instant due = allowed.DueAfter(from.Value, london);
    return resolved.Length == 0
        ? $"{due},,"
        : string.Create(CultureInfo.InvariantCulture, $"{due},{london.Between(from.Value, to.Value).TotalHours:0.0},{(to.Value > due ? "yes" : "no")}");
}
