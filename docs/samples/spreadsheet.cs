#:project ../../src/IssueResolution.Core
#:package CsvHelper
#:property PublishAot=false

// What people do in a spreadsheet with NETWORKDAYS: three columns more for every row. Run it with: dotnet run docs/samples/spreadsheet.cs
// Another file with the same columns: dotnet run docs/samples/spreadsheet.cs -- my-tickets.csv
//
// Unlike a formula, it counts hours and not only days, knows the holidays, and leaves a row that is not resolved yet without an answer.

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
    string ticket = rows["ticket"].ToString();
    Instant opened = InstantPattern.General.Parse(rows["opened"].ToString()).Value;
    Instant due = promised[rows["severity"].ToString()].DueAfter(opened, london);
    string resolved = rows["resolved"].ToString();
    if (resolved.Length == 0)
    {
        Console.WriteLine($"{ticket},{due},,");
        continue;
    }

    Instant end = InstantPattern.General.Parse(resolved).Value;
    double hours = london.Between(opened, end).TotalHours;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ticket},{due},{hours:0.0},{(end > due ? "yes" : "no")}"));
}
