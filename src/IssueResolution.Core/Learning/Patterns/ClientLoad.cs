namespace IssueResolution.Learning;

/// <summary>How many issues a client had for its size.</summary>
/// <param name="Client">Whose.</param>
/// <param name="Issues">How many in the window.</param>
/// <param name="Size">How much is done for the client.</param>
public sealed record ClientLoad(string Client, int Issues, int Size);
