using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using IssueResolution.Benchmarks.Ratios;

// Without arguments: the ratios that docs/reference/performance.md states. With some: BenchmarkDotNet, such as --filter '*Additions*'.
if (args.Length == 0)
{
    new BusinessTimeRatios().Report(Console.Out);
}
else
{
    IConfig inProcess = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    BenchmarkSwitcher.FromAssembly(typeof(BusinessTimeRatios).Assembly).Run(args, inProcess);
}
