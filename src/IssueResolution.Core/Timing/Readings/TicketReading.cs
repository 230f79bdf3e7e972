namespace IssueResolution.Timing;

/// <summary>What the clocks of one ticket say once its whole history is known.</summary>
/// <param name="History">The history read.</param>
/// <param name="Response">From the opening to the first answer.</param>
/// <param name="First">From the opening to the first resolution.</param>
/// <param name="Final">From the opening to the resolution that held.</param>
/// <param name="Reopens">How often a resolved ticket was taken up again.</param>
public sealed record TicketReading(
    TicketHistory History, ResponseReading Response, ResolutionReading First, ResolutionReading Final, int Reopens);
