using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IssueResolution.Ranking;

/// <summary>Compiles a statement against the library and says which errors the compiler finds.</summary>
internal static class Snippet
{
    private static readonly MetadataReference[] _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.Length > 0)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    internal static string[] ErrorsOf(string statement)
    {
        string source = $$"""
            using IssueResolution.Assessing;
            using IssueResolution.Classifying;
            using IssueResolution.Ranking;
            using IssueResolution.Recovering;

            public static class Caller
            {
                public static void Call(
                    Severity severity, Urgency urgency, Priority priority, PriorityMatrix matrix, UrgencyRules rules, UrgencyFactors factors, Role role, IssueKind kind,
                    ProportionalityRules proportionality, RecoveryNeed need, RecoveryOffer offer, SeverityRules severities, TrustState trust, ParadoxOutlook outlook)
                {
                    {{statement}}
                }
            }
            """;
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Snippet", [CSharpSyntaxTree.ParseText(source)], _references, new(OutputKind.DynamicallyLinkedLibrary));
        return [.. compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.Id)];
    }
}
