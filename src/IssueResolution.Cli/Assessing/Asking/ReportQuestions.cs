using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using IssueResolution.Assessing;
using IssueResolution.Classifying;
using IssueResolution.Detecting;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Cli.Assessing.Asking;

/// <summary>Asks for a report, question by question, and gives it as the JSON that a file would hold.</summary>
internal sealed class ReportQuestions(IQuestions questions, CultureInfo language)
{
    private static readonly string[] _weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri"];

    /// <summary>The whole report, in UTF-8.</summary>
    public Stream Ask()
    {
        JsonObject report = new() { ["version"] = 1 };
        report["client"] = Text(new("Which client?", "どの顧客ですか。"), null, AnswerForm.Name);
        report["kind"] = Code(new("What is it about?", "何についての問題ですか。"), IssueKind.InOrder);
        AskForTimes(report);
        AskForFacts(report);
        report["visibility"] = Code(new("Who sees it?", "誰に見えていますか。"), ClientVisibility.InOrder);
        report["wait"] = Code(new("Does the client wait for a sign from us?", "顧客は当社の返事を待っていますか。"), WaitState.InOrder);
        report["progress"] = Code(new("Is something left to solve?", "まだ解決すべきことがありますか。"), Progress.InOrder);
        report["anxiety"] = Code(new("How worried is the client?", "顧客はどれほど心配していますか。"), ClientAnxiety.InOrder);
        report["escalation"] = new JsonObject
        {
            ["clientEscalatedFirst"] = questions.Yes(Say(new("Did the client reach our leadership before we did?", "顧客が先に当社の経営層へ訴えましたか。"))),
        };
        AskForPlan(report);
        return Utf8(report);
    }

    private void AskForTimes(JsonObject report)
    {
        string id = Text(new("In which time zone is your office?", "事務所の時間帯はどこですか。"), null, AnswerForm.Zone);
        DateTimeZone zone = DateTimeZoneProviders.Tzdb[id];
        string hours = Text(new("When is it open from Monday to Friday?", "月曜から金曜の営業時間は。"), "09:00-18:00", AnswerForm.Hours);
        JsonObject weekly = [];
        foreach (string day in _weekdays)
        {
            weekly[day] = new JsonArray(new JsonArray([.. hours.Split('-').Select(time => (JsonNode?)time)]));
        }

        report["calendar"] = new JsonObject { ["zone"] = id, ["weekly"] = weekly };
        report["businessDay"] = AnswerForm.LengthOf(hours);
        string opened = Text(new("When did the issue come in, in that zone?", "問題が届いた日時は（その時間帯で）。"), null, AnswerForm.Moment);
        report["openedAt"] = AnswerForm.InstantOf(opened, zone);
        report["asOf"] = AnswerForm.InstantOf(
            Text(new("As of when is it judged?", "いつの時点で判断しますか。"), opened, answer => AnswerForm.MomentFrom(answer, opened, zone)), zone);
        string harm = Text(new("When is the client harmed? Leave it empty if no date is in sight.", "顧客に損害が生じる日時は。未定なら空欄。"), "", AnswerForm.MomentOrNone);
        if (harm.Length > 0)
        {
            report["harmAt"] = AnswerForm.InstantOf(harm, zone);
        }
    }

    private void AskForFacts(JsonObject report)
    {
        IReadOnlyList<SeverityFact> ours = Many(new("What do we know?", "当社が確認した事実は。"), SeverityFact.InOrder);
        IReadOnlyList<SeverityFact> theirs = Many(new("What does the client say?", "顧客が述べている事実は。"), SeverityFact.InOrder);
        IReadOnlyList<SeverityFact> open = Many(
            new("What may be true and is being looked into?", "確認中の事実は。"), [.. SeverityFact.InOrder.Where(fact => !ours.Contains(fact))]);
        report["ourView"] = new JsonObject { ["facts"] = Codes(ours), ["open"] = Codes(open) };
        report["clientView"] = new JsonObject { ["facts"] = Codes(theirs) };
        report["signals"] = new JsonArray([
            .. Many(new("What did you notice at the client in the last days?", "この数日、顧客に気づいた兆しは。"), WarningSignal.InOrder)
                .Select(signal => new JsonObject { ["signal"] = signal.Code, ["at"] = report["asOf"]!.DeepClone() }),
        ]);
    }

    private void AskForPlan(JsonObject report)
    {
        if (questions.Yes(Say(new("Is a response planned already?", "対応の予定はもうありますか。"))))
        {
            report["planned"] = new JsonObject
            {
                ["size"] = Code(new("How big is it?", "その規模は。"), ResponseSize.InOrder),
                ["care"] = Codes(Many(new("Which care does it take?", "どのような配慮をしますか。"), HandlingFlag.InOrder)),
            };
        }
    }

    private string Text(Phrase question, string? usual, Func<string, Phrase?> problem) =>
        questions.Text(Say(question), usual, answer => problem(answer) is { } wrong ? Say(wrong) : null).Trim();

    private string Code<TTerm>(Phrase question, IReadOnlyList<TTerm> terms)
        where TTerm : class, ITerm =>
        questions.One(Say(question), terms, Show).Code;

    private IReadOnlyList<TTerm> Many<TTerm>(Phrase question, IReadOnlyList<TTerm> terms)
        where TTerm : class, ITerm =>
        questions.Many(Say(question), terms, Show);

    private string Show(ITerm term) => $"{Say(term.Words.Name)}: {Say(term.Words.Description)}";

    private string Say(Phrase phrase) => phrase.In(language);

    private static JsonArray Codes(IEnumerable<ITerm> terms) => [.. terms.Select(term => (JsonNode?)term.Code)];

    private static MemoryStream Utf8(JsonObject report)
    {
        MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes))
        {
            report.WriteTo(writer);
        }

        return new MemoryStream(bytes.ToArray());
    }
}
