Console.WriteLine("PublicBudget");
