using IssueResolution.Reasoning;
using IssueResolution.Wording;

namespace IssueResolution.Communicating;

/// <summary>What happened, told after every source was asked. There is no other way to make one than <see cref="FactFinding.Tell"/>.</summary>
[Requirement("R-063")]
public sealed record Narrative
{
    internal Narrative(Phrase whatHappened, FactFinding facts) => (WhatHappened, Facts) = (whatHappened, facts);

    /// <summary>The story, without excuse and without pointing.</summary>
    public Phrase WhatHappened { get; }

    /// <summary>What it rests on.</summary>
    public FactFinding Facts { get; }
}
