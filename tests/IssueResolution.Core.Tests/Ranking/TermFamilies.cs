using System.Reflection;
using IssueResolution.Wording;

namespace IssueResolution.Ranking;

/// <summary>Every scale and closed set of the library, found by reflection.</summary>
internal static class TermFamilies
{
    internal static Type[] All { get; } =
        [.. typeof(OrderedScale<>).Assembly.GetExportedTypes().Where(type => IsScale(type) || IsClosedSet(type)).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    internal static bool IsScale(Type type) => HasBase(type, typeof(OrderedScale<>));

    internal static bool IsClosedSet(Type type) => HasBase(type, typeof(ClosedSet<>));

    internal static FieldInfo[] FieldsOf(Type family) =>
        [.. family.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(field => field.FieldType == family)];

    internal static ITerm[] MembersOf(Type family) =>
        [.. ((System.Collections.IEnumerable)family.BaseType!.GetProperty("InOrder")!.GetValue(null)!).Cast<ITerm>()];

    private static bool HasBase(Type type, Type definition) =>
        type.BaseType is { IsGenericType: true } && type.BaseType.GetGenericTypeDefinition() == definition;
}
