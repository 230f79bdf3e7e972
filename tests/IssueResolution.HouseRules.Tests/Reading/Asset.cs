using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IssueResolution.HouseRules.Tests.Reading;

/// <summary>One build of one package (or of a canary): as bytes for what its code touches, as symbols for what it looks like.</summary>
internal sealed class Asset
{
    private static readonly ImmutableArray<MetadataReference> _platformAndDependencies =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("IssueResolution.", StringComparison.Ordinal))
            .Select(Reference),
    ];

    private readonly Lazy<IAssemblySymbol> _symbols;
    private readonly Lazy<ImmutableArray<Use>> _uses;

    private Asset(string package, string framework, ImmutableArray<byte> image, IEnumerable<MetadataReference> beside)
    {
        (Package, Framework, Image) = (package, framework, image);
        _uses = new(() => UseReader.Read(image));
        _symbols = new(() =>
        {
            var self = MetadataReference.CreateFromImage(image);
            var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All);
            var compilation = CSharpCompilation.Create("reader", references: [self, .. beside], options: options);
            return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(self)!;
        });
    }

    /// <summary>The published packages, lowest first: each may use only those before it.</summary>
    public static ImmutableArray<string> Packages { get; } =
        ["IssueResolution.BusinessTime", "IssueResolution.Core", "IssueResolution.Json", "IssueResolution.Rendering"];

    public static ImmutableArray<string> Frameworks { get; } = ["netstandard2.0", "net10.0"];

    /// <summary>Every package in every build, read once for all rules.</summary>
    public static ImmutableArray<Asset> All { get; } = [.. from package in Packages from framework in Frameworks select Read(package, framework)];

    public string Package { get; }

    public string Framework { get; }

    public ImmutableArray<byte> Image { get; }

    public IAssemblySymbol Symbols => _symbols.Value;

    /// <summary>Everything the asset's code and signatures mention, with the place that mentions it.</summary>
    public ImmutableArray<Use> Uses => _uses.Value;

    public static Asset Of(string package, string framework) =>
        All.Single(asset => asset.Package == package && asset.Framework == framework);

    /// <summary>A small assembly compiled from source, to show that a rule catches what it forbids.</summary>
    public static Asset Canary(string source, string name = "Canary")
    {
        ImmutableArray<MetadataReference> references =
            [.. _platformAndDependencies, .. Packages.Select(package => Reference(PathOf(package, "net10.0")))];
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest))],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return new(name, "net10.0", [.. image.ToArray()], references);
    }

    public override string ToString() => $"{Package} ({Framework})";

    private static string PathOf(string package, string framework) => Path.Combine(
        AppContext.BaseDirectory, framework == "net10.0" ? $"{package}.dll" : $"assets/{framework}/{package}.dll");

    private static Asset Read(string package, string framework) =>
        new(package, framework, [.. File.ReadAllBytes(PathOf(package, framework))],
            [.. _platformAndDependencies, .. Packages.Where(other => other != package).Select(other => Reference(PathOf(other, framework)))]);

    private static MetadataReference Reference(string path) => MetadataReference.CreateFromFile(path);
}
