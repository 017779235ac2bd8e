using BenchmarkDotNet.Running;
using PublicBudget.Benchmarks;

if (args is ["--turns"]) Turns.Run();
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
