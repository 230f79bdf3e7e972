using System.Collections.Immutable;
using IssueResolution.Ranking;

namespace IssueResolution.Json;

/// <summary>Reads versions, codes and names, each with the complaint that goes with it.</summary>
internal static class WireNames
{
    public const string VersionKey = "version";

    private const decimal KnownVersion = 1;

    public static WireNode Version => WireNode.Number(KnownVersion);

    /// <summary>Refuses an object of another version: its keys may mean something else.</summary>
    public static void RequireVersion(this WireValue root)
    {
        root.Require(VersionKey, "Write \"version\": 1.");
        root.RefuseOtherVersion();
    }

    /// <summary>The same as <see cref="RequireVersion"/> for a form that was in use before it had versions: without one it is of the first.</summary>
    public static void RefuseOtherVersion(this WireValue root)
    {
        if (root.Find(VersionKey) is { } version && version.Number != KnownVersion)
        {
            throw version.Fault("This version is not known here. Known is 1: a newer one needs a newer release.");
        }
    }

    /// <summary>The member of a closed set that a text names by its code.</summary>
    public static TMember Code<TMember>(this WireValue value, string what)
        where TMember : ClosedSet<TMember> =>
        ClosedSet<TMember>.TryFromCode(value.Text, out TMember? member)
            ? member
            : throw value.Fault($"\"{Excerpt.Of(value.Text)}\" is no {what}. Known are {string.Join(", ", ClosedSet<TMember>.InOrder.Select(known => known.Code))}.");

    /// <summary>The code of a member; nothing for the one that goes without saying.</summary>
    public static WireNode? CodeUnless<TMember>(this TMember member, TMember usual)
        where TMember : ClosedSet<TMember> =>
        member == usual ? null : WireNode.Text(member.Code);

    public static string Name(this WireValue value) =>
        string.IsNullOrWhiteSpace(value.Text) ? throw value.Fault("A name must not be empty. Write one.") : value.Text;

    /// <summary>The key of a member as a name.</summary>
    public static string Name(this WireMember member) =>
        string.IsNullOrWhiteSpace(member.Key) ? throw member.KeyFault("A name must not be empty. Write one.") : member.Key;

    public static ImmutableArray<string> Names(this WireValue list) => [.. list.Items.Select(Name)];

    public static ImmutableArray<string> DistinctNames(this WireValue list)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return
        [
            .. list.Items.Select(item => seen.Add(item.Name()) ? item.Text : throw item.Fault($"\"{Excerpt.Of(item.Text)}\" comes twice. Keep one of them.")),
        ];
    }
}
