using System.Runtime.CompilerServices;
using Xunit.v3;

namespace FsCheck.Xunit;

/// <summary>
/// Marks a test whose parameters FsCheck generates; the method returns void, <see cref="bool"/>, <see cref="Property"/> or a task.
/// Stands in for the package FsCheck.Xunit, see docs/decisions/0003-why-own-property-attribute.md.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer(typeof(PropertyDiscoverer))]
public class PropertyAttribute(
    [CallerFilePath] string? sourceFilePath = null,
    [CallerLineNumber] int sourceLineNumber = -1) : FactAttribute(sourceFilePath, sourceLineNumber)
{
    /// <summary>Types whose static members return <see cref="Arbitrary{T}"/>; on a clash the first one wins.</summary>
    public Type[] Arbitrary { get; set; } = [];

    /// <summary>How many cases must pass. Zero: what the class says, else 300.</summary>
    public int MaxTest { get; set; }

    /// <summary>How many cases a precondition may reject before the property counts as exhausted. Zero: ten for each case.</summary>
    public int MaxRejected { get; set; }

    /// <summary>The seed of an earlier run as its failure printed it: "seed,gamma" or "seed,gamma,size".</summary>
    public string? Replay { get; set; }

    /// <summary>The size of the first generated values. Zero: FsCheck's own.</summary>
    public int StartSize { get; set; }

    /// <summary>The size of the last generated values. Zero: FsCheck's own.</summary>
    public int EndSize { get; set; }
}

/// <summary>What all properties of a class (or assembly) share; a property's own settings win, arbitraries add up.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class PropertiesAttribute(
    [CallerFilePath] string? sourceFilePath = null,
    [CallerLineNumber] int sourceLineNumber = -1) : PropertyAttribute(sourceFilePath, sourceLineNumber);
