namespace IssueResolution.Rendering;

/// <summary>What a piece of a drawn week is. Closed time that nothing but the weekly hours closes is no piece: it is the ground.</summary>
internal enum WeekPieceKind
{
    /// <summary>Open by the weekly hours.</summary>
    Open,

    /// <summary>Open by hours of that date alone.</summary>
    OpenOnDate,

    /// <summary>Closed within hours that are otherwise open.</summary>
    Break,

    /// <summary>Closed by a holiday.</summary>
    Holiday,

    /// <summary>Closed by the date itself, or by another calendar.</summary>
    ClosedOnDate,
}
