using Consumer;
using NodaTime;

Instant opened = Instant.FromUtc(2026, 12, 24, 12, 0);
var reading = DueDates.Read(opened, Instant.FromUtc(2026, 12, 28, 15, 0));
Console.WriteLine($"due {DueDates.Due(opened)}");
Console.WriteLine($"resolution due {reading.Final.Due} running {reading.Final.Running.TotalMinutes} min late {reading.Final.LateByElapsed}");
