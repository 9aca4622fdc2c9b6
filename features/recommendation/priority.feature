Feature: One number to sort by
  A hundred times the weighted sum of need (0.25), gap (0.40), importance (0.10), leverage (0.15) and AI (0.10).
  The gap weighs most. MEDIUM from 20, HIGH from 40, URGENT from 60.

  @PRIORITY-1 @PRIORITY-2 @TERM-1 @TERM-4
  Scenario Outline: A need of 0.48 and an importance of 0.80, weighing <weight>: <priority>
    Given one leader rates every aspect of Service Desk at 2
    And three practitioners rate every aspect of Service Desk at 2
    And one leader rates Ownership of Service Desk at 3
    And an importance of 4 is agreed for Service Desk
    And the parameter priority.importance is set to <weight>
    When the assessment is concluded
    Then the need of Service Desk is 0.48
    And the priority of Service Desk is <priority>
    And because of PRIORITY-1
    And the priority band of Service Desk is <band>
    And because of PRIORITY-2

    Examples:
      | weight   | priority | band   |
      | 0.10     | 20.00    | MEDIUM |
      | 0.099875 | 19.99    | LOW    |

  @PRIORITY-2 @TERM-6
  Scenario Outline: A need of 0.80, full importance and an AI foundation, weighing <weight>: <priority>
    Given the client intends to invest in AI
    And three practitioners rate every aspect of Incident Management at 2
    And three practitioners rate Ownership of Incident Management at 1
    And an importance of 5 is agreed for Incident Management
    And the parameter priority.ai is set to <weight>
    When the assessment is concluded
    Then the need of Incident Management is 0.80
    And the priority of Incident Management is <priority>
    And the priority band of Incident Management is <band>

    Examples:
      | weight | priority | band   |
      | 0.10   | 40.00    | HIGH   |
      | 0.0999 | 39.99    | MEDIUM |

  @PRIORITY-2 @TERM-2 @TERM-6
  Scenario Outline: A need of 0.88, half a full gap, an importance of 0.80 and AI: <priority>
    Given the client intends to invest in AI
    And two leaders rate every practice aspect of Incident Management at 3
    And three practitioners rate every practice aspect of Incident Management at 2
    And an importance of 4 is agreed for Incident Management
    And a target of 4 is agreed for Incident Management
    And the parameter priority.ai is set to <weight>
    When the assessment is concluded
    Then the need of Incident Management is 0.88
    And the priority of Incident Management is <priority>
    And the priority band of Incident Management is <band>

    Examples:
      | weight | priority | band   |
      | 0.10   | 60.00    | URGENT |
      | 0.0999 | 59.99    | HIGH   |
