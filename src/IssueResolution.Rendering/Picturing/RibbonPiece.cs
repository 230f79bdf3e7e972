namespace IssueResolution.Rendering;

/// <summary>A piece of a <see cref="Ribbon"/>, in coordinates.</summary>
internal readonly record struct RibbonPiece(double From, double To, StretchKind Kind, bool PastTarget)
{
    private const double Touching = 0.001;

    public double Width => To - From;

    /// <summary>The class of <see cref="Stylesheet"/> that gives the colour.</summary>
    public string Look => PastTarget ? "past" : LookOf(Kind);

    public static string LookOf(StretchKind kind) => kind switch
    {
        StretchKind.Running => "running",
        StretchKind.Paused => "paused",
        StretchKind.Stopped => "stopped",
        StretchKind.Ahead => "ahead",
        _ => "closed",
    };

    /// <summary>The share of the ribbon's height that a kind takes, so that kinds differ in more than colour.</summary>
    public static double ShareOfHeight(StretchKind kind) => kind switch
    {
        StretchKind.Paused => 0.5,
        StretchKind.Stopped => 0.17,
        _ => 1,
    };

    public bool IsContinuedBy(RibbonPiece next) =>
        next.Kind == Kind && next.PastTarget == PastTarget && Math.Abs(next.From - To) < Touching;
}
