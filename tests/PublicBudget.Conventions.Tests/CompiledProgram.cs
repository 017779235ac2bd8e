using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PublicBudget.Amounts;
using PublicBudget.Reporting.Documents;

namespace PublicBudget.Conventions.Tests;

/// <summary>Compiles a program out of the documentation as it stands there, and runs it.</summary>
internal static class CompiledProgram
{
    private static readonly string[] OwnAssemblies = [typeof(Money).Assembly.Location, typeof(Document).Assembly.Location];

    // What a project of today's SDK imports without saying so (ImplicitUsings).
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading.Tasks;
        """;

    /// <summary>The errors and warnings of the compiler; empty where the program compiles.</summary>
    public static IReadOnlyList<string> Diagnose(string source, OutputKind kind = OutputKind.ConsoleApplication)
        => [.. Compile(source, kind).GetDiagnostics().Where(found => found.Severity >= DiagnosticSeverity.Warning).Select(found => found.ToString())];

    /// <summary>Runs a program in a folder and answers what it printed.</summary>
    public static string Run(string source, string folder)
    {
        using var stream = new MemoryStream();
        var result = Compile(source, OutputKind.ConsoleApplication).Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        stream.Position = 0;
        var context = new AssemblyLoadContext(nameof(CompiledProgram), isCollectible: true);
        return Capture(context.LoadFromStream(stream).EntryPoint!, folder);
    }

    private static string Capture(MethodInfo entryPoint, string folder)
    {
        var (output, current) = (Console.Out, Environment.CurrentDirectory);
        using var printed = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(printed);
            Environment.CurrentDirectory = folder;
            entryPoint.Invoke(null, entryPoint.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(output);
            Environment.CurrentDirectory = current;
        }

        return printed.ToString();
    }

    private static CSharpCompilation Compile(string source, OutputKind kind)
    {
        string[] platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return CSharpCompilation.Create(
            "Documented",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(source)],
            platform.Union(OwnAssemblies).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
    }
}
