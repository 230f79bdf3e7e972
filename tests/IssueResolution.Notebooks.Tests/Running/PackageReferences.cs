using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace IssueResolution.Notebooks.Tests.Running;

/// <summary>What <c>#r "nuget: ..."</c> brings into a notebook, taken from the build at hand instead of from a package source.</summary>
internal static partial class PackageReferences
{
    private static readonly string _framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>The class library of .NET, which every kernel has.</summary>
    public static IReadOnlyList<MetadataReference> Framework { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == _framework)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The names of the packages that a cell asks for, and what else it says.</summary>
    public static (IReadOnlyList<string> Packages, string Code) Split(string source) =>
        ([.. Directive().Matches(source).Select(match => match.Groups[1].Value)], Directive().Replace(source, ""));

    /// <summary>A package and, as from a package source, everything it depends on.</summary>
    public static IEnumerable<MetadataReference> Of(string package) =>
        Closure(Assembly.Load(package)).Select(assembly => MetadataReference.CreateFromFile(assembly.Location));

    private static IReadOnlyCollection<Assembly> Closure(Assembly package)
    {
        HashSet<Assembly> found = [];
        var waiting = new Stack<Assembly>([package]);
        while (waiting.TryPop(out Assembly? next))
        {
            if (Path.GetDirectoryName(next.Location) != _framework && found.Add(next))
            {
                foreach (AssemblyName name in next.GetReferencedAssemblies())
                {
                    waiting.Push(Assembly.Load(name));
                }
            }
        }

        return found;
    }

    // A version may follow; the build at hand has only one.
    [GeneratedRegex("""^#r "nuget: *([\w.]+)[^"]*"[ \t]*\n?""", RegexOptions.Multiline)]
    private static partial Regex Directive();
}
