#:property PublishAot=false

// Opens the packages of a folder and says what a stranger would miss, or should not find. Run it with:
// dotnet run .ci/inspect-packages.cs -- FOLDER VERSION

using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;

string folder = args[0];
string version = args[1];
List<string> complaints = [];

const string Time = "IssueResolution.BusinessTime";
const string Core = "IssueResolution.Core";
const string Enums = "Ardalis.SmartEnum";
const string Noda = "NodaTime";

// Packages pinned centrally count as direct dependencies although something else brings them.
string[] columns = ["System.Collections.Immutable", "System.Memory"];
Library(Time, modern: [Noda], old: [Noda, .. columns]);
Library(Core, modern: [Enums, Time, Noda], old: [Enums, Time, Noda, .. columns]);
Library("IssueResolution.Json", modern: [Enums, Core, Noda], old: [Enums, Core, Noda, .. columns, "System.Text.Json"], also: "schemas/[a-z-]+\\.schema\\.json");
Library("IssueResolution.Rendering", modern: [Enums, Core, Noda], old: [Enums, Core, Noda, .. columns]);
Tool("IssueResolution.Cli");

complaints.ForEach(Console.Error.WriteLine);
return complaints.Count == 0 ? 0 : 1;

void Library(string id, string[] modern, string[] old, string also = "(?!)")
{
    using ZipArchive package = Open(id, "nupkg");
    using ZipArchive symbols = Open(id, "snupkg");
    XElement described = Described(id, package);
    string[] needed = [.. from target in new[] { "net10.0", "netstandard2.0" } from extension in new[] { "dll", "xml" } select $"lib/{target}/{id}.{extension}"];
    NoStrays(id, package, $"{string.Join('|', needed.Select(Regex.Escape))}|{also}");
    Needs(id, package, needed);
    foreach (var (target, expected) in new[] { ("net10.0", modern), (".NETStandard2.0", old) })
    {
        var group = described.Descendants().Where(part => part.Name.LocalName == "group").SingleOrDefault(part => (string?)part.Attribute("targetFramework") == target);
        string[] found = [.. (group?.Elements() ?? []).Select(part => (string)part.Attribute("id")!).Order(StringComparer.Ordinal)];
        Expect(found.SequenceEqual(expected.Order(StringComparer.Ordinal)), id, $"on {target} depends on: {string.Join(", ", found)}; expected: {string.Join(", ", expected)}");
    }

    foreach (string target in new[] { "net10.0", "netstandard2.0" })
    {
        Assembly(id, package, $"lib/{target}/{id}.dll", id == Core);
        Sources(id, symbols, $"lib/{target}/{id}.pdb");
    }
}

void Tool(string id)
{
    using ZipArchive package = Open(id, "nupkg");
    Described(id, package);
    NoStrays(id, package, "tools/net10\\.0/any/.+|sample/LICENCE\\.md");
    Needs(id, package, "tools/net10.0/any/DotnetToolSettings.xml", "tools/net10.0/any/issue-resolution.dll", "sample/LICENCE.md");
    Expect(!package.Entries.Any(entry => Regex.IsMatch(entry.Name, "xunit|FsCheck|\\.Tests\\.", RegexOptions.IgnoreCase)), id, "carries tests");
    foreach (ZipArchiveEntry entry in package.Entries.Where(entry => Regex.IsMatch(entry.Name, "^(IssueResolution\\..*|issue-resolution)\\.dll$")))
    {
        Assembly(id, package, entry.FullName, entry.Name == $"{Core}.dll");
        Sources(id, package, Path.ChangeExtension(entry.FullName, "pdb"));
    }
}

ZipArchive Open(string id, string extension) => ZipFile.OpenRead(Path.Combine(folder, $"{id}.{version}.{extension}"));

XElement Described(string id, ZipArchive package)
{
    Needs(id, package, $"{id}.nuspec", "README.md", "CHANGELOG.md", "icon.png");
    XElement root = XDocument.Parse(Text(package, $"{id}.nuspec")).Root!;
    string Value(string name) => root.Descendants().FirstOrDefault(part => part.Name.LocalName == name)?.Value ?? "";
    Expect(Value("license") == "MIT", id, "has no licence expression MIT");
    Expect(Value("icon") == "icon.png", id, "names no icon");
    Expect(Value("readme") == "README.md", id, "names no README");
    foreach (string name in new[] { "description", "tags", "releaseNotes", "authors", "copyright" })
    {
        Expect(Value(name).Length > 0, id, $"has no {name}");
    }

    string readme = Text(package, "README.md");
    Expect(readme.Split('\n')[0] is "# issue-resolution" || readme.StartsWith($"# {id}\n", StringComparison.Ordinal), id, "has the README of something else");
    Expect(!Regex.IsMatch(readme, @"\]\((?!https?://)"), id, "has a README with a relative link, which leads nowhere outside the repository");
    return root;
}

void NoStrays(string id, ZipArchive package, string expected)
{
    var allowed = new Regex($@"^({Regex.Escape(id)}\.nuspec|README\.md|CHANGELOG\.md|icon\.png|_rels/\.rels|\[Content_Types\]\.xml|package/services/metadata/core-properties/\w+\.psmdcp|{expected})$");
    foreach (ZipArchiveEntry entry in package.Entries.Where(entry => !allowed.IsMatch(entry.FullName)))
    {
        Expect(false, id, $"has a file that nobody asked for: {entry.FullName}");
    }
}

void Needs(string id, ZipArchive package, params string[] names)
{
    foreach (string name in names)
    {
        Expect(package.GetEntry(name) is { Length: > 0 }, id, $"lacks {name}");
    }
}

void Assembly(string id, ZipArchive package, string name, bool described)
{
    using PEReader reader = new([.. Bytes(package, name)]);
    MetadataReader metadata = reader.GetMetadataReader();
    var resources = metadata.ManifestResources.Select(handle => metadata.GetString(metadata.GetManifestResource(handle).Name));
    Expect(!described || resources.Contains("ILLink.Descriptors.xml"), id, $"{name} embeds no ILLink.Descriptors.xml: trimming would empty its lists");
    foreach (DebugDirectoryEntry entry in reader.ReadDebugDirectory().Where(entry => entry.Type == DebugDirectoryEntryType.CodeView))
    {
        NoMachine(id, name, reader.ReadCodeViewDebugDirectoryData(entry).Path);
    }
}

void Sources(string id, ZipArchive symbols, string name)
{
    if (symbols.GetEntry(name) is null)
    {
        Expect(false, id, $"has no symbols {name}");
        return;
    }

    using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbImage([.. Bytes(symbols, name)]);
    MetadataReader metadata = provider.GetMetadataReader();
    foreach (DocumentHandle handle in metadata.Documents)
    {
        NoMachine(id, name, metadata.GetString(metadata.GetDocument(handle).Name));
    }
}

void NoMachine(string id, string name, string path) =>
    Expect(!Path.IsPathRooted(path) || path.StartsWith("/_/", StringComparison.Ordinal), id, $"{name} names a path of the machine that built it, {path}: build with CI=true");

void Expect(bool holds, string id, string complaint)
{
    if (!holds)
    {
        complaints.Add($"{id} {complaint}");
    }
}

static byte[] Bytes(ZipArchive package, string name)
{
    using Stream stream = package.GetEntry(name)!.Open();
    using MemoryStream memory = new();
    stream.CopyTo(memory);
    return memory.ToArray();
}

static string Text(ZipArchive package, string name) => System.Text.Encoding.UTF8.GetString(Bytes(package, name)).TrimStart('\uFEFF').ReplaceLineEndings("\n");
