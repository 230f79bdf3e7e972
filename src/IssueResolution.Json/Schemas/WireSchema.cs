using System.Collections.Immutable;

namespace IssueResolution.Json;

/// <summary>The JSON Schema (draft 2020-12) of a wire form, for editors and for those who write such texts with other tools.</summary>
/// <remarks>
/// Whatever a reader accepts has the shape of its schema. The reverse does not hold: that a zone exists or that an event may follow another, only
/// the reader knows. The package has each text as a file as well, below <c>schemas</c>. Two are equal only when they are the same object.
/// </remarks>
public sealed class WireSchema
{
    private WireSchema(string name, string title, SchemaPart root) =>
        (Name, Text) = (name, root.Document($"urn:issue-resolution:schema:{name}:1", title).ToText());

    /// <summary>What <see cref="IssueReportJson"/> reads.</summary>
    public static WireSchema AssessReport { get; } = new("assess-report", "What is known about an issue that is to be judged", ReportSchema.Report);

    /// <summary>What <see cref="CalendarDefinitionJson"/> reads, and <see cref="CalendarJson"/> with fewer keys.</summary>
    public static WireSchema Calendar { get; } = new("calendar", "A business calendar", CalendarSchema.Document);

    /// <summary>What <see cref="PolicyFileJson"/> reads.</summary>
    public static WireSchema PolicyFile { get; } = new("policy-file", "Calendars and the policies counted in them", PolicySchema.File);

    /// <summary>What <see cref="EventHistoryJson"/> reads.</summary>
    public static WireSchema EventHistory { get; } = new("event-history", "What happened to the clocks of a case", HistorySchema.History);

    /// <summary>What <see cref="IssueCaseJson"/> reads, and the calendar that the command line reads beside it.</summary>
    public static WireSchema Case { get; } = new("case", "A case from the report to the lesson", CaseSchema.One);

    /// <summary>What <see cref="CaseFileJson"/> reads, and the calendar that the command line reads beside it.</summary>
    public static WireSchema Cases { get; } = new("cases", "Many cases", CaseSchema.Many);

    /// <summary>What <see cref="CauseGraphJson"/> reads.</summary>
    public static WireSchema CauseGraph { get; } = new("cause-graph", "A symptom and its causes", CauseSchema.Graph);

    /// <summary>What <see cref="CauseAnalysisJson"/> reads.</summary>
    public static WireSchema CauseAnalysis { get; } = new("cause-analysis", "A symptom, its causes and what is done about them", CauseSchema.Analysis);

    /// <summary>What <see cref="DeclineFileJson"/> reads.</summary>
    public static WireSchema Decline { get; } = new("decline", "A request, a demand or a strained relationship to be answered", DeclineFileJson.Schema);

    /// <summary>What <see cref="GestureQuestionJson"/> reads.</summary>
    public static WireSchema Gesture { get; } = new("gesture", "A failure, and what is offered and said after it", GestureQuestionJson.Schema);

    /// <summary>What <see cref="OrganisationFileJson"/> reads.</summary>
    public static WireSchema Organisation { get; } = new("organisation", "What a support organisation asks about itself", OrganisationFileJson.Schema);

    /// <summary>What <see cref="ResolutionPolicyJson"/> reads.</summary>
    public static WireSchema ResolutionPolicy { get; } = new("resolution-policy", "What a firm sets differently in its policy", OverrideSchema.Overrides);

    /// <summary>Every schema, in the order of the names.</summary>
    public static ImmutableArray<WireSchema> All { get; } =
        [AssessReport, Calendar, Case, Cases, CauseAnalysis, CauseGraph, Decline, EventHistory, Gesture, Organisation, PolicyFile, ResolutionPolicy];

    /// <summary>Kebab-case English. The file is called after it: <c>case.schema.json</c>.</summary>
    public string Name { get; }

    /// <summary>The schema as JSON; lines end in a line feed.</summary>
    public string Text { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
