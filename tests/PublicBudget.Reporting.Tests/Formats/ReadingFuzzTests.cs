using PublicBudget.Reporting.Disclosures;
using PublicBudget.Reporting.Formats;
using PublicBudget.Reporting.Tests.Disclosures;

namespace PublicBudget.Reporting.Tests.Formats;

/// <summary>
/// Damaged documents in every format: bytes changed, cut off, doubled, filled with zeros. What comes out is the library's own typed error or a
/// reading, never the exception of another library. Each run damages the same way, so that a failure can be met again.
/// </summary>
public class ReadingFuzzTests
{
    private const int Cases = 500;

    [Theory]
    [InlineData(FileFormat.Markdown)]
    [InlineData(FileFormat.Html)]
    [InlineData(FileFormat.Docx)]
    [InlineData(FileFormat.Xlsx)]
    public void Read_DamagedBytes_IsATypedErrorOrAReading(FileFormat format)
    {
        byte[] whole = Written(format);

        Parallel.For(0, Cases, seed =>
        {
            byte[] damaged = Damaged(whole, new Random(seed));
            Exception? error = Record.Exception(() => DocumentReader.Read(damaged, new ReadOptions { Format = format }));
            Assert.True(error is null or DocumentFormatException, $"{format}, seed {seed}: {error}");
        });
    }

    // Inside the parts, where an archive that is merely damaged never gets to.
    [Theory]
    [InlineData(FileFormat.Docx)]
    [InlineData(FileFormat.Xlsx)]
    public void Read_DamagedParts_IsATypedErrorOrAReading(FileFormat format)
    {
        (string Name, byte[] Content)[] parts = [.. PackageFile.PartsOf(Written(format))];

        Parallel.For(0, Cases, seed =>
        {
            var random = new Random(seed);
            int damaged = random.Next(parts.Length);
            byte[] package = PackageFile.Of([.. parts.Select((part, i) => (part.Name, i == damaged ? Damaged(part.Content, random) : part.Content))]);
            Exception? error = Record.Exception(() => DocumentReader.Read(package, new ReadOptions { Format = format }));
            Assert.True(error is null or DocumentFormatException, $"{format}, seed {seed}, {parts[damaged].Name}: {error}");
        });
    }

    // What is still a document is still a disclosure: its figures are read, checked and modelled without an exception.
    [Theory]
    [InlineData(FileFormat.Markdown)]
    [InlineData(FileFormat.Html)]
    public void Verify_DamagedText_NeverThrows(FileFormat format)
    {
        byte[] whole = Written(format);

        Parallel.For(0, Cases / 5, seed =>
        {
            using var stream = new MemoryStream(Damaged(whole, new Random(seed)));
            Exception? error = Record.Exception(() =>
            {
                Disclosure read = Disclosure.Read(stream, format);
                read.Verify().ToText();
                read.ToBudget();
            });
            Assert.True(error is null or DocumentFormatException, $"{format}, seed {seed}: {error}");
        });
    }

    private static byte[] Damaged(byte[] whole, Random random)
    {
        byte[] bytes = [.. whole];
        if (bytes.Length == 0) return bytes;
        switch (random.Next(4))
        {
            case 0:
                return bytes[..random.Next(bytes.Length)];
            case 1:
                for (int i = random.Next(1, 40); i > 0; i--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                return bytes;
            case 2:
                int start = random.Next(bytes.Length), length = random.Next(bytes.Length - start);
                return [.. bytes[..(start + length)], .. bytes[start..]];
            default:
                int from = random.Next(bytes.Length);
                bytes.AsSpan(from, random.Next(Math.Min(2000, bytes.Length - from))).Clear();
                return bytes;
        }
    }

    private static byte[] Written(FileFormat format)
    {
        using var stream = new MemoryStream();
        Composed.Jiyuan.Save(stream, format);
        return stream.ToArray();
    }
}
