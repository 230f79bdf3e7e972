using NodaTime;

namespace IssueResolution.BusinessTime;

/// <summary>A date on which the weekly hours do not hold, and what it is called.</summary>
/// <remarks>Equal when date and name are. The name may be empty; it explains an answer and never changes it.</remarks>
/// <param name="Date">The date on the calendar of the business's own zone.</param>
/// <param name="Name">The name shown in explanations.</param>
public sealed record Holiday(LocalDate Date, string Name);
