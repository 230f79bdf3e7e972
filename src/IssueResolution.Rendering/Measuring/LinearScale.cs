namespace IssueResolution.Rendering;

/// <summary>Maps a stretch of values onto a stretch of coordinates, in proportion.</summary>
/// <remarks>When the values are all one, that one lies in the middle.</remarks>
internal readonly record struct LinearScale(double FromValue, double ToValue, double FromPoint, double ToPoint)
{
    public double At(double value) =>
        ToValue > FromValue
            ? FromPoint + ((value - FromValue) / (ToValue - FromValue) * (ToPoint - FromPoint))
            : (FromPoint + ToPoint) / 2;
}
