using IssueResolution.Benchmarks.Ratios;

new BusinessTimeRatios().Report(Console.Out);
