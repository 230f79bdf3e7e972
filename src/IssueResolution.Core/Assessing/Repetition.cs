namespace IssueResolution.Assessing;

/// <summary>Something that keeps coming back.</summary>
/// <param name="Subject">What: a kind, a root cause.</param>
/// <param name="Client">With whom; null when it is with several and no matter of one.</param>
/// <param name="Clients">With how many clients.</param>
/// <param name="Issues">How many there were.</param>
internal readonly record struct Repetition<TSubject>(TSubject Subject, string? Client, int Clients, int Issues);
