using IssueResolution.Reasoning;
using IssueResolution.Wording;
using NodaTime;

namespace IssueResolution.Learning;

/// <summary>The issue taken as an occasion to talk about how one works together, beyond the issue itself.</summary>
/// <param name="At">When it was held.</param>
/// <param name="WhatWorks">What both sides want to keep.</param>
/// <param name="WhatShouldDiffer">What one side or the other wants otherwise.</param>
[Requirement("R-123")]
public sealed record RelationshipReview(Instant At, Phrase WhatWorks, Phrase WhatShouldDiffer)
{
    /// <summary>What both sides want to keep.</summary>
    public Phrase WhatWorks { get; } = Guard.Against.Null(WhatWorks);

    /// <summary>What one side or the other wants otherwise.</summary>
    public Phrase WhatShouldDiffer { get; } = Guard.Against.Null(WhatShouldDiffer);
}
