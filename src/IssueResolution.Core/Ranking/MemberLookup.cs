using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using IssueResolution.Wording;

namespace IssueResolution.Ranking;

/// <summary>Finds members by code: one search for scales and sets. They are short, so a scan is fast enough.</summary>
internal static class MemberLookup
{
    internal static TMember FromCode<TMember>(
        ImmutableArray<TMember> members, string code, [CallerArgumentExpression(nameof(code))] string? parameterName = null)
        where TMember : class, ITerm
    {
        Guard.Against.Null(code, parameterName);
        return TryFromCode(members, code, out TMember? member)
            ? member
            : throw new UnknownCodeException(typeof(TMember).Name, code, members.Select(known => known.Code), parameterName);
    }

    internal static bool TryFromCode<TMember>(ImmutableArray<TMember> members, string? code, [NotNullWhen(true)] out TMember? member)
        where TMember : class, ITerm
    {
        member = members.FirstOrDefault(known => string.Equals(known.Code, code, StringComparison.Ordinal));
        return member is not null;
    }
}
