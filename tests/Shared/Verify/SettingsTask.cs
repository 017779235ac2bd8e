using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>A verification that is still being configured; it runs when it is awaited or turned into a task.</summary>
public sealed class SettingsTask(string target, string extension, VerifySettings settings, string sourceFile, string method)
{
    /// <summary>Adds a text to the snapshot's file name in place of the parameters' values.</summary>
    public SettingsTask UseTextForParameters(string parametersText)
    {
        settings.UseTextForParameters(parametersText);
        return this;
    }

    /// <summary>Puts the snapshot into a folder, relative to the test's file.</summary>
    public SettingsTask UseDirectory(string directory)
    {
        settings.UseDirectory(directory);
        return this;
    }

    public Task ToTask()
    {
        SnapshotFile.For(sourceFile, method, extension, settings).Compare(target);
        return Task.CompletedTask;
    }

    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    public static implicit operator Task(SettingsTask task) => task.ToTask();
}
