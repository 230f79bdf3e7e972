using Microsoft.CodeAnalysis;

namespace IssueResolution.HouseRules.Tests.ApiReference;

/// <summary>What one file of the reference tells: a namespace of a package, or of a long one the types of one folder.</summary>
/// <param name="Path">From the root.</param>
/// <param name="Part">The folder; empty for what lies in the folder of the namespace itself, and for a namespace that is told on one page.</param>
/// <param name="Types">In ordinal order.</param>
internal sealed record ApiSheet(string Path, string Package, string Namespace, string Part, IReadOnlyList<INamedTypeSymbol> Types);
