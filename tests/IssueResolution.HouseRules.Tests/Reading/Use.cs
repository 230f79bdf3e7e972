namespace IssueResolution.HouseRules.Tests.Reading;

/// <summary>A mention of a type or member by a type of an asset.</summary>
/// <param name="ByType">Full name of the outermost-to-innermost mentioning type, nested types after a plus sign.</param>
/// <param name="ByMember">The mentioning method or field; empty when the type as a whole mentions it.</param>
/// <param name="Target">"System.Guid.NewGuid()", "System.IO.File" or a constructed type such as "System.Func`1&lt;System.IO.File&gt;".</param>
internal sealed record Use(string ByType, string ByMember, string Target)
{
    /// <summary>The source type, also when the compiler moved the code into a closure, iterator or state machine of its own.</summary>
    public string SourceType => ByType.Split("+<")[0];

    public override string ToString() => $"{SourceType}{(ByMember.Length > 0 ? "." : "")}{ByMember} uses {Target}";
}
