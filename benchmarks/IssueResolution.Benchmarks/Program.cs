using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using IssueResolution.Benchmarks.Cases;
using IssueResolution.Benchmarks.Ratios;

// Without arguments: the ratios that docs/reference/performance.md states; "clocks": those of clocks only; "cases": many cases and their agenda.
// With others: BenchmarkDotNet, such as --filter '*Additions*'.
if (args is [] or ["clocks"])
{
    if (args is [])
    {
        new BusinessTimeRatios().Report(Console.Out);
        new ThreadRatio().Report(Console.Out);
    }

    new FoldRatios().Report(Console.Out);
    new NextDueRatios().Report(Console.Out);
}
else if (args is ["cases"])
{
    new AgendaOfMany().Report(Console.Out, Console.Error);
}
else
{
    IConfig inProcess = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    BenchmarkSwitcher.FromAssembly(typeof(BusinessTimeRatios).Assembly).Run(args, inProcess);
}
